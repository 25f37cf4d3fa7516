import { FormulaDependencyGenerator } from "@univerjs/preset-sheets-core";

/** A node of a parsed formula; Univer keeps those of a formula while its text stays. */
type Node = object;
type Collect = (this: unknown, node: Node, found: Node[]) => void;

interface Walks {
  _nodeTraversalRef: Collect;
  _nodeTraversalReferenceFunction: Collect;
  _detectForcedRecalculationNodeRecursion: (this: unknown, node: Node) => boolean;
}

/**
 * With each calculation Univer 0.25.1 walks through all formulas of the workbook to find their
 * references and whether they are volatile. Neither changes: what a walk has found is kept.
 */
export function repairFormulaWalks(): void {
  const walks = FormulaDependencyGenerator.prototype as unknown as Walks;
  walks._nodeTraversalRef = keepingFound(walks._nodeTraversalRef);
  walks._nodeTraversalReferenceFunction = keepingFound(walks._nodeTraversalReferenceFunction);
  walks._detectForcedRecalculationNodeRecursion = keepingAnswer(
    walks._detectForcedRecalculationNodeRecursion,
  );
}

function keepingFound(collect: Collect): Collect {
  const kept = new WeakMap<Node, readonly Node[]>();
  const foundIn = (self: unknown, node: Node): readonly Node[] => {
    const found: Node[] = [];
    collect.call(self, node, found);
    return found;
  };
  return function (node, found) {
    const own = kept.get(node) ?? foundIn(this, node);
    kept.set(node, own);
    found.push(...own);
  };
}

function keepingAnswer(
  ask: (this: unknown, node: Node) => boolean,
): (this: unknown, node: Node) => boolean {
  const kept = new WeakMap<Node, boolean>();
  return function (node) {
    const answer = kept.get(node) ?? ask.call(this, node);
    kept.set(node, answer);
    return answer;
  };
}
