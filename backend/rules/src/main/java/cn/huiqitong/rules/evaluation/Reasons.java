package cn.huiqitong.rules.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Finds the conditions that decided. */
final class Reasons {
    private Reasons() {}

    static Decision decision(Node root, Verdicts verdicts) {
        List<Integer> reasons = new ArrayList<>();
        add(root, verdicts, reasons);
        return new Decision(verdicts.of(root), reasons);
    }

    /** Those at the ends, and those in between that are reasons of their own. */
    private static void add(Node node, Verdicts verdicts, List<Integer> reasons) {
        List<Node> deciding = node.deciding(verdicts);
        if (deciding.isEmpty() || node.reasonItself(verdicts)) {
            reasons.add(node.number());
        }
        deciding.forEach(child -> add(child, verdicts, reasons));
    }
}
