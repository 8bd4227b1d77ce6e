package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.fact.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on some entries of a list. */
abstract class EntriesLeaf extends Leaf {
    private final Choice choice;

    EntriesLeaf(Condition condition, Place place, Selection selection) {
        super(condition, place);
        this.choice = new Choice(selection, place.setting());
    }

    final Choice choice() {
        return choice;
    }

    /**
     * The verdict as a mark.
     *
     * @param filter place of what is asked of an entry
     */
    abstract byte mark(Entries entries, int filter);

    @Override
    final Object sort() {
        return List.of(EntriesLeaf.class, choice.slot());
    }

    @Override
    final Marking marking(List<Leaf> same, int first) {
        return new EntriesMarking(as(EntriesLeaf.class, same), first);
    }

    @Override
    @Nullable String actual(Facts facts) {
        return EntryText.actual(choice, facts);
    }

    @Override
    List<Missing> missing(Facts facts) {
        return choice.missing(facts);
    }
}
