import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

/** One question to a register, and everything that may stand in an answer to it, from its type. */
export interface AnswerShape {
  readonly register: string;
  readonly query: string;
  readonly properties: ReadonlySet<string>;
  /** Codes by the property they are the value of. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
}

const root = join(import.meta.dirname, '../..');
const vocabulary = join(root, 'libs/definition/src/vocabulary');

/** Walks the type of an answer down to its last property. */
class Walk {
  readonly properties = new Set<string>();
  readonly codes = new Map<string, Set<string>>();
  private readonly seen = new Set<ts.Type>();

  constructor(private readonly checker: ts.TypeChecker) {}

  into(type: ts.Type, property = ''): void {
    if (type.isUnion()) type.types.forEach((each) => this.into(each, property));
    else if (type.isStringLiteral()) this.codes.set(property, (this.codes.get(property) ?? new Set()).add(type.value));
    else if (this.checker.isArrayType(type)) this.checker.getTypeArguments(type as ts.TypeReference).forEach((each) => this.into(each, property));
    else if (type.isIntersection() || (type.flags & ts.TypeFlags.Object) !== 0) this.intoObject(type);
  }

  private intoObject(type: ts.Type): void {
    if (this.seen.has(type)) return;
    this.seen.add(type);
    for (const symbol of this.checker.getPropertiesOfType(type)) {
      this.properties.add(symbol.name);
      this.into(this.checker.getTypeOfSymbol(symbol), symbol.name);
    }
  }
}

function readProgram(): ts.Program {
  const files = readdirSync(vocabulary).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(files.map((name) => join(vocabulary, name)), { ...options, noEmit: true, skipLibCheck: true });
}

const textOf = (node: ts.Node | undefined): string => (node && ts.isStringLiteral(node) ? node.text : '');

/** The shapes of all answers, read from the types the vocabulary declares its questions with. */
export function answerShapes(): AnswerShape[] {
  const program = readProgram();
  const checker = program.getTypeChecker();
  const shapes: AnswerShape[] = [];
  const visit = (node: ts.Node): void => {
    const answer = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'factKind' ? node.typeArguments?.[0] : undefined;
    if (answer && ts.isCallExpression(node)) {
      const walk = new Walk(checker);
      walk.into(checker.getTypeFromTypeNode(answer));
      shapes.push({ register: textOf(node.arguments[0]), query: textOf(node.arguments[1]), properties: walk.properties, codes: walk.codes });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(vocabulary)) visit(file);
  return shapes;
}
