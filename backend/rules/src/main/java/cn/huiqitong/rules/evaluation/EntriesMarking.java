package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All that is asked of the entries of one list: each entry is judged once by all filters together. */
final class EntriesMarking implements Marking {
    private final int slot;
    private final int first;
    private final MarkSheet sheet;
    private final Asked[] asked;
    /** The marks of a firm whose list has no entries, as most have. */
    private final byte[] none;

    /**
     * One of the conditions.
     *
     * @param filter place on the sheet of what is asked of an entry
     * @param place of the condition
     */
    private record Asked(EntriesLeaf leaf, int filter, int place) {
        String kind() {
            return leaf.condition().kind();
        }
    }

    EntriesMarking(List<EntriesLeaf> leaves, int first) {
        this.slot = leaves.getFirst().choice().slot();
        this.first = first;
        this.sheet =
                MarkSheet.of(leaves.stream().map(leaf -> leaf.choice().filter()).toList());
        this.asked = IntStream.range(0, leaves.size())
                .mapToObj(i -> asked(leaves.get(i), first + i))
                .sorted(Comparator.comparing(Asked::kind))
                .toArray(Asked[]::new);
        this.none = new byte[leaves.size()];
        Entries nothing = new Entries(Facts.NONE, List.of(), new byte[0][]);
        for (Asked one : asked) {
            none[one.place() - first] = one.leaf().mark(nothing, one.filter());
        }
    }

    private Asked asked(EntriesLeaf leaf, int place) {
        return new Asked(leaf, sheet.place(leaf.choice().filter().getFirst()), place);
    }

    @Override
    public void mark(Facts facts, byte[] marks) {
        List<Facts> list = facts.list(slot);
        if (list == null) {
            Arrays.fill(marks, first, first + none.length, Mark.UNKNOWN);
        } else if (list.isEmpty()) {
            System.arraycopy(none, 0, marks, first, none.length);
        } else {
            Entries entries = Entries.of(facts, list, sheet);
            for (Asked one : asked) {
                marks[one.place()] = one.leaf().mark(entries, one.filter());
            }
        }
    }
}
