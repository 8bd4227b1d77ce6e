package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the line of a condition, and the lines below it. */
final class ConditionLines {
    private final Names names;
    private final Places places;
    private final String path;

    /** @param path of the condition in the JSON form */
    ConditionLines(String path, Names names, Places places) {
        this.path = path;
        this.names = names;
        this.places = places;
    }

    /** The condition of a line; null after a problem has been noted. */
    @Nullable Condition read(Line line) {
        places.put(path, line);
        try {
            Cursor cursor = new Cursor(line, names);
            Condition condition = condition(cursor);
            if (condition != null) {
                cursor.take("：");
                cursor.end();
                alone(line, condition);
            }
            return condition;
        } catch (Problem problem) {
            places.add(problem);
            return null;
        }
    }

    ConditionLines at(String below) {
        return new ConditionLines(path + below, names, places);
    }

    /** Notes the line of this place. */
    void note(Line line) {
        places.put(path, line);
    }

    /** The only line below another one, read as a condition. */
    @Nullable Condition only(Cursor cursor, String below) {
        Line line = cursor.line();
        if (line.below().size() != 1) {
            throw cursor.problem(ErrorCode.BAD_LAYOUT, "下面应缩进写一个条件");
        }
        return at(below).read(line.below().getFirst());
    }

    /** The conditions below a line; those that could not be read are left out. */
    List<Condition> all(Cursor cursor) {
        List<Condition> conditions = new ArrayList<>();
        List<Line> below = cursor.line().below();
        for (int i = 0; i < below.size(); i++) {
            Condition condition = at(".of[" + i + "]").read(below.get(i));
            if (condition != null) {
                conditions.add(condition);
            }
        }
        return conditions;
    }

    /** What the entries of a list must be: at most one condition below the line. */
    Selection where(ListLines.Choice choice, Cursor cursor) {
        List<Line> below = cursor.line().below();
        if (below.size() > 1) {
            throw cursor.problem(ErrorCode.BAD_LAYOUT, "下面最多写一个条件，多个条件放进“同时满足”");
        }
        ConditionLines entry = new ConditionLines(path + ".where", names.within(choice.list()), places);
        return choice.where(below.isEmpty() ? null : entry.read(below.getFirst()));
    }

    private @Nullable Condition condition(Cursor cursor) {
        if (cursor.take("同时满足")) {
            Origin origin = Tail.read(cursor);
            return new All(all(cursor), origin);
        }
        if (cursor.take("任一满足")) {
            Origin origin = Tail.read(cursor);
            return new Any(all(cursor), origin);
        }
        if (cursor.take("不满足")) {
            Origin origin = Tail.read(cursor);
            Condition of = only(cursor, ".of");
            return of == null ? null : new Not(of, origin);
        }
        if (cursor.take("由")) {
            String by = cursor.needQuoted();
            cursor.need("判断");
            return new Judgement(by, Tail.read(cursor));
        }
        return listed(cursor);
    }

    private @Nullable Condition listed(Cursor cursor) {
        if (cursor.take(ListLines.FIRST)) {
            return ListLines.read(cursor, this);
        }
        if (cursor.take(RecognitionLines.FIRST)) {
            return RecognitionLines.read(cursor);
        }
        if (cursor.take("算式")) {
            return ShareLines.readFormula(cursor);
        }
        if (cursor.take(ScoreLines.FIRST)) {
            return ScoreLines.read(cursor, this);
        }
        return cursor.take(TierLines.FIRST) ? TierLines.read(cursor, this) : figure(cursor);
    }

    private Condition figure(Cursor cursor) {
        YearRef year = Values.readYear(cursor);
        int years = year == null ? 1 : ShareLines.readYears(cursor);
        if (!cursor.sees("【")) {
            throw cursor.problem(
                    ErrorCode.UNKNOWN_KIND, "看不懂这个条件：“" + cursor.line().text() + "”");
        }
        FactField field = names.read(cursor);
        if (cursor.take("÷")) {
            return ShareLines.read(year, years, field, cursor);
        }
        Condition condition = GrowthLines.read(year, field, cursor);
        if (condition == null && year == null) {
            condition = ValueLines.read(field, cursor);
        }
        if (condition == null) {
            condition = FigureLines.read(year, field, cursor);
        }
        if (condition == null) {
            throw cursor.problem(ErrorCode.BAD_TEXT, "“" + field.label() + "”后面的要求看不懂");
        }
        return condition;
    }

    /** A line without a group's word has nothing below it. */
    private void alone(Line line, Condition condition) {
        boolean group = List.of("all", "any", "not", "tiers", "score", "some", "none", "count", "sum")
                .contains(condition.kind());
        if (!group && !line.below().isEmpty()) {
            Line below = line.below().getFirst();
            throw new Problem(ErrorCode.BAD_LAYOUT, below.number(), below.column(), "这一行不属于任何条件组");
        }
    }
}
