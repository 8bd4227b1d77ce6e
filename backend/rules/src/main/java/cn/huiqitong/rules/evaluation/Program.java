package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A tree of nodes laid out flat in one array, so that memory is read in order and no answer that is hard to foresee
 * decides where to go on: a leaf that is one range or one choice of codes is a few words, a group is a mask over words
 * in which each condition has the bit of its number.
 */
final class Program {
    /** Conditions of the largest rule that fits. */
    static final int MOST = Long.SIZE;

    /** A head word has the slot, then the number, then two flags or a flag and a size. */
    private static final int NUMBER = 24;

    private static final int FLAG = 32;
    private static final int SIZE = 33;
    private static final long SLOT_BITS = (1L << NUMBER) - 1;

    private final long[] words;
    private final RangeLeaf[] ranges;
    private final InLeaf[] codes;
    private final Leaf[] others;
    private final Branch[] branches;

    /** @param nodes a tree by number, at most {@link #MOST} */
    Program(List<Node> nodes) {
        this.ranges = all(nodes, RangeLeaf.class).filter(RangeLeaf::plain).toArray(RangeLeaf[]::new);
        this.codes = all(nodes, InLeaf.class).filter(InLeaf::plain).toArray(InLeaf[]::new);
        this.others = all(nodes, Leaf.class).filter(leaf -> !leaf.plain()).toArray(Leaf[]::new);
        this.branches = all(nodes.reversed(), Branch.class).toArray(Branch[]::new);
        this.words = LongStream.concat(
                        Stream.of(ranges).flatMapToLong(Program::words),
                        LongStream.concat(
                                Stream.of(codes).flatMapToLong(Program::words),
                                Stream.of(branches).flatMapToLong(Branch::words)))
                .toArray();
    }

    Kept run(Facts facts) {
        Kept verdicts = new Kept(facts);
        int at = ranges(facts, verdicts);
        at = codes(facts, verdicts, at);
        for (Leaf leaf : others) {
            verdicts.add(leaf, leaf.verdict(facts));
        }
        branches(verdicts, at);
        return verdicts;
    }

    private int ranges(Facts facts, Kept verdicts) {
        long met = 0;
        long unknown = 0;
        int at = 0;
        for (RangeLeaf leaf : ranges) {
            long head = words[at];
            long value = facts.coded((int) (head & SLOT_BITS));
            long known = value == Coding.MISSING ? 0 : 1;
            long between = (value >= words[at + 1] ? 1 : 0) & (value <= words[at + 2] ? 1 : 0);
            if (value == Coding.INEXACT) {
                between = bit(leaf.verdict(facts), Verdict.MET) ^ head >>> FLAG;
            }
            met |= ((between ^ head >>> FLAG) & known) << (head >>> NUMBER);
            unknown |= (known ^ 1) << (head >>> NUMBER);
            at += 3;
        }
        verdicts.add(met, unknown);
        return at;
    }

    private int codes(Facts facts, Kept verdicts, int first) {
        long met = 0;
        long unknown = 0;
        int at = first;
        for (InLeaf leaf : codes) {
            long head = words[at];
            int size = (int) (head >>> SIZE);
            long place = facts.coded((int) (head & SLOT_BITS));
            long known = place == Coding.MISSING ? 0 : 1;
            int word = at + 1 + ((int) place >> 6);
            long within = words[word] >>> place & known;
            long open = words[word + size] >>> place & (place >= Coding.UNLISTED ? 0 : known) & ~within;
            if (place >= Coding.UNLISTED && (head >>> FLAG & 1) != 0) {
                Verdict verdict = leaf.verdict(facts);
                within = bit(verdict, Verdict.MET);
                open = bit(verdict, Verdict.UNKNOWN);
            }
            met |= within << (head >>> NUMBER);
            unknown |= (open | known ^ 1) << (head >>> NUMBER);
            at += 1 + 2 * size;
        }
        verdicts.add(met, unknown);
        return at;
    }

    private void branches(Kept verdicts, int first) {
        int at = first;
        for (Branch branch : branches) {
            long mask = words[at + 1];
            if (mask == 0) {
                branch.combine(verdicts);
            } else {
                long head = words[at];
                long decisive = any((verdicts.met() ^ head >> SIZE) & ~verdicts.unknown() & mask);
                long open = any(verdicts.unknown() & mask) & ~decisive;
                long met = (decisive ^ head >>> FLAG) & ~open & 1;
                verdicts.add(met << (head >>> NUMBER), open << (head >>> NUMBER));
            }
            at += 2;
        }
    }

    private static LongStream words(RangeLeaf leaf) {
        Range range = leaf.range();
        return LongStream.of(head(leaf.slot(), leaf, !range.inside(), 0), range.low(), range.high());
    }

    private static LongStream words(InLeaf leaf) {
        long[] within = leaf.choice().within();
        LongStream bits = LongStream.concat(
                LongStream.of(within), LongStream.of(leaf.choice().overlapping()));
        return LongStream.concat(
                LongStream.of(head(leaf.slot(), leaf, leaf.choice().deep(), within.length)), bits);
    }

    /** @param more what follows the flag; of a branch, whether the decisive children are the unmet ones */
    static long head(int slot, Node node, boolean flag, long more) {
        return slot | (long) node.number() << NUMBER | (flag ? 1L << FLAG : 0) | more << SIZE;
    }

    private static long bit(Verdict verdict, Verdict wanted) {
        return verdict == wanted ? 1 : 0;
    }

    /** 1 for any bit, else 0. */
    private static long any(long bits) {
        return (bits | -bits) >>> Long.SIZE - 1;
    }

    private static <T> Stream<T> all(List<Node> nodes, Class<T> type) {
        return nodes.stream().filter(type::isInstance).map(type::cast);
    }
}
