package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Tiers;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition of a rule with its number: its place in pre-order, the root being 0, children in the order of the rule,
 * those of {@code tiers} by tier. The numbers are part of the meaning of a stored decision and hold for one version of a
 * rule. Conditions on the entries of a list belong to the list's condition and have none of their own.
 *
 * @param path as errors are placed: {@code when.of[1].tiers[0].then}
 */
public record Numbered(int number, String path, Condition condition) {
    private static final String ROOT = "when";

    /** The conditions of a tree by number. */
    public static List<Numbered> list(Condition root) {
        List<Numbered> all = new ArrayList<>();
        add(root, ROOT, all);
        return List.copyOf(all);
    }

    private static void add(Condition condition, String path, List<Numbered> all) {
        all.add(new Numbered(all.size(), path, condition));
        switch (condition) {
            case All group -> addEach(group.of(), path, all);
            case Any group -> addEach(group.of(), path, all);
            case Not not -> add(not.of(), path + ".of", all);
            case Tiers tiers -> addEach(tiers, path, all);
            default -> {}
        }
    }

    private static void addEach(List<Condition> children, String path, List<Numbered> all) {
        for (int i = 0; i < children.size(); i++) {
            add(children.get(i), path + ".of[" + i + "]", all);
        }
    }

    private static void addEach(Tiers tiers, String path, List<Numbered> all) {
        for (int i = 0; i < tiers.tiers().size(); i++) {
            add(tiers.tiers().get(i).then(), path + ".tiers[" + i + "].then", all);
        }
    }
}
