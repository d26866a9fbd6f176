import { UnauthorizedException } from '@nestjs/common';

/** The page is for people who are signed in. */
export class NotSignedIn extends UnauthorizedException {}
