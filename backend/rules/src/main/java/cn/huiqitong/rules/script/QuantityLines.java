package cn.huiqitong.rules.script;

import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.List;

/** Reads the line of a number that an amount is made of, and the lines below it. */
final class QuantityLines {
    private final String path;
    private final Names names;
    private final Places places;

    QuantityLines(String path, Names names, Places places) {
        this.path = path;
        this.names = names;
        this.places = places;
    }

    /** The number on the only line below another one. */
    Quantity only(Cursor above) {
        List<Line> below = above.line().below();
        if (below.size() != 1) {
            throw above.problem(ErrorCode.BAD_LAYOUT, "下面应缩进写一个数量");
        }
        places.put(path, below.getFirst());
        Cursor cursor = new Cursor(below.getFirst(), names);
        Quantity quantity = read(cursor);
        cursor.take("：");
        cursor.end();
        return quantity;
    }

    private Quantity read(Cursor cursor) {
        if (cursor.take("合算")) {
            cursor.need("（");
            Quantity linear = new Quantity.Linear(Terms.read(cursor));
            cursor.need("）");
            return linear;
        }
        if (cursor.take("每满")) {
            BigDecimal each = Values.readNumber(cursor, Values.MONEY);
            cursor.need("计一份");
            return new Quantity.Units(each, new QuantityLines(path + ".of", names, places).only(cursor));
        }
        if (cursor.take("最多计")) {
            BigDecimal most = Values.readNumber(cursor, Values.MONEY);
            return new Quantity.Limited(most, new QuantityLines(path + ".of", names, places).only(cursor));
        }
        return cursor.take(ListLines.FIRST) ? ofList(cursor) : ofFact(cursor);
    }

    private Quantity ofFact(Cursor cursor) {
        YearRef year = Values.readYear(cursor);
        return new Quantity.OfFact(names.read(cursor).key(), year);
    }

    private Quantity ofList(Cursor cursor) {
        ListLines.Choice choice = ListLines.readChoice(cursor);
        ConditionLines lines = new ConditionLines(path, names, places);
        if (cursor.take("项数")) {
            return new Quantity.Counted(lines.where(choice, cursor));
        }
        FactField field = names.within(choice.list()).read(cursor);
        cursor.need("合计");
        Selection selection = lines.where(choice, cursor);
        return new Quantity.Summed(selection, field.key());
    }
}
