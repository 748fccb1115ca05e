import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A name that a file takes from another: the file, and what the name is there. */
interface Import {
  readonly file: string;
  readonly name: string;
}

interface Parsed {
  readonly source: ts.SourceFile;
  readonly imports: ReadonlyMap<string, Import>;
  /** Declarations at the top of the file, by name. */
  readonly declared: ReadonlyMap<string, ts.Node>;
}

/** What was come upon on the way. */
export interface Reached {
  /** Names that are imported from other folders: the file, and the name there. */
  readonly imported: readonly Import[];
  /** Names of properties that are read: `sumTolerance` of `context.sumTolerance(3)`. */
  readonly read: ReadonlySet<string>;
}

const parsedFiles = new Map<string, Parsed>();

/**
 * What a file comes to by its own statements and by the declarations that these use, its own and those of the files
 * that `follows` lets through. Types are passed over: they are not there when the program runs.
 */
export function reachOf(file: string, follows: (file: string) => boolean): Reached {
  const imported = new Map<string, Import>();
  const read = new Set<string>();
  const seen = new Set<ts.Node>();

  const visit = (node: ts.Node, { imports, declared }: Parsed): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const walk = (child: ts.Node): void => {
      if (ts.isTypeNode(child) || ts.isInterfaceDeclaration(child) || ts.isImportDeclaration(child)) return;
      if (ts.isPropertyAccessExpression(child)) read.add(child.name.text);
      if (ts.isBindingElement(child)) read.add((child.propertyName ?? child.name).getText());
      if (ts.isIdentifier(child) && !isNameOfProperty(child)) {
        const from = imports.get(child.text);
        const own = declared.get(child.text);
        if (from !== undefined) follow(from);
        else if (own !== undefined) visit(own, parsedOf(child.getSourceFile().fileName));
      }
      ts.forEachChild(child, walk);
    };
    walk(node);
  };
  const follow = (from: Import): void => {
    if (!follows(from.file)) {
      imported.set(`${from.file} ${from.name}`, from);
      return;
    }
    const target = parsedOf(from.file);
    const declaration = target.declared.get(from.name);
    if (declaration !== undefined) visit(declaration, target);
  };

  const parsed = parsedOf(file);
  visit(parsed.source, parsed);
  return { imported: [...imported.values()], read };
}

/** `b` of `a.b` and of `{ b: 1 }` names nothing that is declared. */
function isNameOfProperty(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

function parsedOf(file: string): Parsed {
  const known = parsedFiles.get(file);
  if (known !== undefined) return known;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const imports = new Map<string, Import>();
  const declared = new Map<string, ts.Node>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement))
      for (const [name, from] of importsOf(statement, file)) imports.set(name, from);
    else if (ts.isVariableStatement(statement))
      for (const declaration of statement.declarationList.declarations)
        for (const name of namesOf(declaration.name)) declared.set(name, declaration);
    else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name !== undefined) declared.set(statement.name.text, statement);
    } else if (ts.isExportAssignment(statement)) declared.set('default', statement);
  }
  const parsed = { source, imports, declared };
  parsedFiles.set(file, parsed);
  return parsed;
}

function importsOf(statement: ts.ImportDeclaration, file: string): [name: string, from: Import][] {
  const { importClause: clause, moduleSpecifier } = statement;
  const specifier = (moduleSpecifier as ts.StringLiteral).text;
  if (clause === undefined || !specifier.startsWith('.')) return [];
  const target = join(dirname(file), specifier).replace(/\.js$/, '.ts');
  const named = clause.namedBindings;
  return [
    ...(clause.name === undefined
      ? []
      : [[clause.name.text, { file: target, name: 'default' }] as [string, Import]]),
    ...(named !== undefined && ts.isNamedImports(named) ? named.elements : []).map(
      ({ name, propertyName }): [string, Import] => [
        name.text,
        { file: target, name: (propertyName ?? name).text },
      ],
    ),
  ];
}

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOf(element.name) : []));
}
