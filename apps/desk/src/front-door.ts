import { Controller, Get, Header } from '@nestjs/common';

const page = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>一窗办件台 · Yichuang Desk</title></head>
<body><main><h1>一窗办件台</h1><p>办件台供窗口人员、审查人员使用，目前只有运行状态；页面随下一版本提供。</p><p lang="en">The desk is for clerks and examiners. It shows only that it runs; its pages come with the next release.</p></main></body>
</html>`;

/** What someone sees who opens this address: what it is, and that it runs. */
@Controller()
export class FrontDoor {
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  home(): string {
    return page;
  }
}
