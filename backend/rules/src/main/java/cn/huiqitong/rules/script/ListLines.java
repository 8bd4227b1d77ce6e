package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Entries of a list: 清单【事故】近3年 没有：, with what an entry must be on the line below. */
final class ListLines {
    static final String FIRST = "清单";

    private ListLines() {}

    static String write(Selection selection, Names names) {
        FactField list = names.fields().get(selection.list());
        boolean dated = !selection.dateField().equals(Selection.DEFAULT_DATE_FIELD);
        return FIRST
                + names.field(selection.list())
                + (dated ? "按" + names.within(list).field(selection.dateField()) : "")
                + (selection.last() == null ? "" : "近" + Values.period(selection.last()));
    }

    static String write(Some some, Names names) {
        return write(some.selection(), names) + " 至少一项";
    }

    static String write(None none, Names names) {
        return write(none.selection(), names) + " 没有";
    }

    static String write(Count count, Names names) {
        return write(count.selection(), names) + " 项数 " + count.op().sign() + " " + Values.plain(count.value());
    }

    static String write(Sum sum, Names names) {
        Names entry = names.within(names.fields().get(sum.selection().list()));
        String unit = entry.fields().get(sum.field()).unit();
        return write(sum.selection(), names) + " " + entry.field(sum.field()) + "合计 "
                + sum.op().sign() + " " + Values.number(sum.value(), unit);
    }

    /** A choice of entries before it is known what they must be. */
    record Choice(FactField list, @Nullable Period last, String dateField) {
        Selection where(@Nullable Condition where) {
            return new Selection(list.key(), where, last, dateField);
        }
    }

    /** After its first word. */
    static Choice readChoice(Cursor cursor) {
        FactField list = cursor.names().readList(cursor);
        String dateField = Selection.DEFAULT_DATE_FIELD;
        if (cursor.take("按")) {
            dateField = cursor.names().within(list).read(cursor).key();
        }
        Period last = cursor.take("近") ? Values.readPeriod(cursor) : null;
        return new Choice(list, last, dateField);
    }

    /** After its first word; the line may end with a colon, and what an entry must be follows below. */
    static Condition read(Cursor cursor, ConditionLines lines) {
        Choice choice = readChoice(cursor);
        if (cursor.take("至少一项")) {
            Origin origin = Tail.read(cursor);
            return new Some(lines.where(choice, cursor), origin);
        }
        if (cursor.take("没有")) {
            Origin origin = Tail.read(cursor);
            return new None(lines.where(choice, cursor), origin);
        }
        return cursor.take("项数") ? count(choice, cursor, lines) : sum(choice, cursor, lines);
    }

    private static Count count(Choice choice, Cursor cursor, ConditionLines lines) {
        Comparison op = Values.readOp(cursor);
        BigDecimal value = cursor.number();
        Origin origin = Tail.read(cursor);
        return new Count(lines.where(choice, cursor), op, value, origin);
    }

    private static Sum sum(Choice choice, Cursor cursor, ConditionLines lines) {
        if (!cursor.sees("【")) {
            throw cursor.problem(ErrorCode.BAD_TEXT, "这里应是“至少一项”“没有”“项数”或某个数字的“合计”");
        }
        FactField field = cursor.names().within(choice.list()).read(cursor);
        cursor.need("合计");
        Comparison op = Values.readOp(cursor);
        BigDecimal value = Values.readNumber(cursor, field.unit());
        Origin origin = Tail.read(cursor);
        return new Sum(lines.where(choice, cursor), field.key(), op, value, origin);
    }
}
