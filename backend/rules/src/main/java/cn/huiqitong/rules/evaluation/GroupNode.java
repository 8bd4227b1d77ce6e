package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.Facts;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** All of several, or any of them. */
final class GroupNode extends Branch {
    private final Node[] children;
    private final Verdict decisive;
    private final Verdict otherwise;
    /** The children again, by what they cost: one that decides spares the dearer ones. */
    private final RangeLeaf[] ranges;

    private final InLeaf[] codes;
    private final Node[] dearer;

    /** @param decisive the verdict of a child that decides alone: UNMET for all, MET for any */
    GroupNode(Condition condition, Place place, Node[] children, Verdict decisive) {
        super(condition, place);
        this.children = children;
        this.decisive = decisive;
        this.otherwise = decisive.not();
        this.ranges = some(children, RangeLeaf.class::isInstance).toArray(RangeLeaf[]::new);
        this.codes = some(children, InLeaf.class::isInstance).toArray(InLeaf[]::new);
        this.dearer = Stream.concat(
                        some(children, Branch.class::isInstance),
                        some(
                                children,
                                child -> !(child instanceof RangeLeaf
                                        || child instanceof InLeaf
                                        || child instanceof Branch)))
                .toArray(Node[]::new);
    }

    private static Stream<Node> some(Node[] children, Predicate<Node> which) {
        return Stream.of(children).filter(which);
    }

    @Override
    Verdict verdict(Facts facts) {
        Verdict verdict = otherwise;
        for (RangeLeaf child : ranges) {
            Verdict one = child.verdict(facts);
            if (one == decisive) {
                return one;
            }
            verdict = one == Verdict.UNKNOWN ? one : verdict;
        }
        for (InLeaf child : codes) {
            Verdict one = child.verdict(facts);
            if (one == decisive) {
                return one;
            }
            verdict = one == Verdict.UNKNOWN ? one : verdict;
        }
        for (Node child : dearer) {
            Verdict one = child.verdict(facts);
            if (one == decisive) {
                return one;
            }
            verdict = one == Verdict.UNKNOWN ? one : verdict;
        }
        return verdict;
    }

    @Override
    Node[] children() {
        return children;
    }

    @Override
    Object does() {
        return decisive;
    }

    @Override
    Marking marking(int width, int[] places, int first) {
        return new GroupMarking(all(), width, places, first);
    }

    /** Whether all children must be met, and not any. */
    private boolean all() {
        return decisive == Verdict.UNMET;
    }

    @Override
    LongStream words() {
        boolean all = all();
        long mask = Stream.of(children).mapToLong(child -> 1L << child.number()).reduce(0, (one, other) -> one | other);
        return LongStream.of(Program.head(0, this, all, all ? -1 : 0), mask);
    }

    /** Only a group without children has no mask. */
    @Override
    void combine(Kept verdicts) {
        verdicts.add(this, decisive.not());
    }

    @Override
    List<Node> deciding(Verdicts verdicts) {
        return with(verdicts.of(this), children, verdicts);
    }
}
