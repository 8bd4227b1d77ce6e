package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.Facts;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A condition with others below it. */
abstract class Branch extends Node {
    Branch(Condition condition, Place place) {
        super(condition, place);
    }

    /** Adds its own verdict to those of its children, for those without a mask. */
    void combine(Kept verdicts) {
        throw new IllegalStateException(condition().kind());
    }

    /**
     * A head for {@link Program} and the mask of its children: it is decided by a met child, or with -1 after the flag by
     * an unmet one, and then is met, or with the flag unmet. Without a mask it combines itself.
     */
    abstract LongStream words();

    /** In the order of the rule. */
    abstract Node[] children();

    /** Equal for branches that come to the same whenever their children do. */
    abstract Object does();

    /**
     * Of branches that do the same with as many children each, this one first.
     *
     * @param places of their children, branch by branch
     */
    abstract Marking marking(int width, int[] places, int first);

    /** The missing facts of its own, which come before those of its children. */
    List<Missing> own(Facts facts) {
        return List.of();
    }

    @Override
    final List<Missing> missing(Verdicts verdicts) {
        Set<Missing> missing = new LinkedHashSet<>(own(verdicts.facts()));
        for (Node child : deciding(verdicts)) {
            missing.addAll(child.missing(verdicts));
        }
        return List.copyOf(missing);
    }

    @Override
    final @Nullable String actual(Facts facts) {
        return null;
    }

    @Override
    final boolean leaf() {
        return false;
    }

    /** Those that came to a verdict. */
    static List<Node> with(Verdict verdict, Node[] children, Verdicts verdicts) {
        return Arrays.stream(children)
                .filter(child -> verdicts.of(child) == verdict)
                .toList();
    }
}
