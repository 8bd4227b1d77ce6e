package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Tiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a tree of conditions ready, numbering them as {@link Numbered} does. */
final class Nodes {
    private final Setting setting;
    private final List<Node> all = new ArrayList<>();
    private int next;

    private Nodes(Setting setting) {
        this.setting = setting;
    }

    static Node of(Condition root, Setting setting) {
        return new Nodes(setting).node(root, null);
    }

    /** All of a tree by number, the root first. */
    static List<Node> list(Condition root, Setting setting) {
        Nodes nodes = new Nodes(setting);
        nodes.node(root, null);
        return nodes.all.stream().sorted(Comparator.comparingInt(Node::number)).toList();
    }

    private Node node(Condition condition, @Nullable Clause above) {
        Node node = made(condition, above);
        all.add(node);
        return node;
    }

    private Node made(Condition condition, @Nullable Clause above) {
        Clause own = condition.origin().clause();
        Node.Place place = new Node.Place(setting, next++, own == null ? above : own);
        return switch (condition) {
            case All all -> new GroupNode(all, place, nodes(all.of(), place), Verdict.UNMET);
            case Any any -> new GroupNode(any, place, nodes(any.of(), place), Verdict.MET);
            case Not not -> new NotNode(not, place, node(not.of(), place.clause()));
            case Tiers tiers ->
                new TiersNode(
                        tiers,
                        place,
                        nodes(tiers.tiers().stream().map(Tiers.Tier::then).toList(), place));
            default -> Leaves.of(condition, place);
        };
    }

    private Node[] nodes(List<Condition> conditions, Node.Place place) {
        Node[] nodes = new Node[conditions.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(conditions.get(i), place.clause());
        }
        return nodes;
    }
}
