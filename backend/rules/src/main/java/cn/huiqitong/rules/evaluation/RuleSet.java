package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.fact.Slots;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules made ready together for one day, to judge one firm by all of them: what several rules ask is judged once. Says
 * of every rule what its {@link CompiledRule} says. Safe to share between threads.
 */
public final class RuleSet {
    private final Slots slots;
    private final MarkSheet sheet;
    private final Node[] roots;
    /** By rule and number. */
    private final int[][] places;

    private RuleSet(List<List<Node>> trees, Slots slots) {
        this.slots = slots;
        this.sheet = MarkSheet.of(trees);
        this.roots = trees.stream().map(List::getFirst).toArray(Node[]::new);
        this.places = trees.stream()
                .map(tree -> tree.stream().mapToInt(sheet::place).toArray())
                .toArray(int[][]::new);
    }

    public static RuleSet of(List<Rule> rules, FactCatalog catalog, LocalDate asOf) {
        Setting setting = new Setting(Fields.of(catalog), asOf);
        List<List<Node>> trees =
                rules.stream().map(rule -> Nodes.list(rule.when(), setting)).toList();
        return new RuleSet(trees, setting.fields().slots());
    }

    public int size() {
        return roots.length;
    }

    /** One firm by all rules. */
    public Assessment assess(Facts facts) {
        Facts fitting = slots.fit(facts);
        return new Assessment(this, fitting, sheet.marks(fitting));
    }

    Node root(int rule) {
        return roots[rule];
    }

    int[] places(int rule) {
        return places[rule];
    }
}
