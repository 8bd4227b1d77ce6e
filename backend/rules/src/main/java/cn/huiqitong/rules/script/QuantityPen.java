package cn.huiqitong.rules.script;

import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.condition.Selection;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a number that an amount is made of. */
final class QuantityPen {
    private final Page page;
    private final Names names;

    QuantityPen(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    void write(@Nullable Quantity quantity, int depth) {
        if (quantity == null) {
            return;
        }
        switch (quantity) {
            case Quantity.OfFact of -> page.line(depth, Values.year(of.year()) + names.field(of.fact()));
            case Quantity.Counted counted -> selection(counted.selection(), "项数", depth);
            case Quantity.Summed summed -> {
                Names entry = names.within(names.fields().get(summed.selection().list()));
                selection(summed.selection(), entry.field(summed.field()) + "合计", depth);
            }
            case Quantity.Linear linear -> page.line(depth, "合算（" + Terms.write(linear.terms(), names) + "）");
            case Quantity.Units units -> {
                page.line(depth, "每满 " + Values.plain(units.each()) + " 计一份：");
                write(units.of(), depth + 1);
            }
            case Quantity.Limited limited -> {
                page.line(depth, "最多计 " + Values.plain(limited.most()) + "：");
                write(limited.of(), depth + 1);
            }
        }
    }

    private void selection(Selection selection, String what, int depth) {
        String colon = selection.where() == null ? "" : "：";
        page.line(depth, ListLines.write(selection, names) + " " + what + colon);
        new ConditionPen(page, names).where(selection, depth + 1);
    }
}
