package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** A number or a date against thresholds: 上年【营业收入】≥ 2000万元, 【成立日期】早于 2020年1月1日, 【职工总数】介于 20人 与 不限. */
final class FigureLines {
    private static final String OPEN = "不限";
    private static final Map<String, Comparison> WORDS = words();

    private FigureLines() {}

    static String write(Compare compare, Names names) {
        String subject = Values.year(compare.year()) + names.field(compare.fact());
        if (compare.value() instanceof Literal.Day day) {
            String word = WORDS.entrySet().stream()
                    .filter(entry -> entry.getValue() == compare.op())
                    .map(Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            return subject + word + " " + Values.day(day.value());
        }
        return subject + compare.op().sign() + " " + end(compare.value(), compare.fact(), names);
    }

    static String write(Between between, Names names) {
        return Values.year(between.year()) + names.field(between.fact()) + "介于 "
                + end(between.from(), between.fact(), names) + " 与 " + end(between.to(), between.fact(), names);
    }

    /** The condition after its subject; null when none of these words stands here. */
    static @Nullable Condition read(@Nullable YearRef year, FactField field, Cursor cursor) {
        if (cursor.take("介于")) {
            Literal from = readEnd(field, cursor);
            cursor.need("与");
            Literal to = readEnd(field, cursor);
            return new Between(field.key(), from, to, year, Tail.read(cursor));
        }
        if (field.type() == FactType.DATE) {
            String word = cursor.takeOne(WORDS.keySet());
            return word == null
                    ? null
                    : new Compare(
                            field.key(),
                            WORDS.getOrDefault(word, Comparison.EQUAL),
                            new Literal.Day(Values.readDay(cursor)),
                            year,
                            Tail.read(cursor));
        }
        return compare(year, field, cursor);
    }

    private static Condition compare(@Nullable YearRef year, FactField field, Cursor cursor) {
        if (!field.numeric()) {
            throw cursor.problem(
                    ErrorCode.WRONG_FACT_TYPE,
                    field.label() + "是“" + field.type().label() + "”，不能这样比较");
        }
        Comparison op = Values.readOp(cursor);
        if (cursor.sees("参照")) {
            return GrowthLines.relative(year, field, op, cursor);
        }
        Literal value = new Literal.Numeric(Values.readNumber(cursor, field.unit()));
        Origin origin = Tail.read(cursor);
        return new Compare(field.key(), op, value, year, origin);
    }

    private static String end(@Nullable Literal end, String fact, Names names) {
        if (end instanceof Literal.Day day) {
            return Values.day(day.value());
        }
        return end instanceof Literal.Numeric number
                ? Values.number(number.value(), names.fields().get(fact).unit())
                : OPEN;
    }

    private static @Nullable Literal readEnd(FactField field, Cursor cursor) {
        if (cursor.take(OPEN)) {
            return null;
        }
        return field.type() == FactType.DATE
                ? new Literal.Day(Values.readDay(cursor))
                : new Literal.Numeric(Values.readNumber(cursor, field.unit()));
    }

    private static Map<String, Comparison> words() {
        Map<String, Comparison> words = new LinkedHashMap<>();
        words.put("不早于", Comparison.AT_LEAST);
        words.put("不晚于", Comparison.AT_MOST);
        words.put("不为", Comparison.NOT_EQUAL);
        words.put("早于", Comparison.LESS);
        words.put("晚于", Comparison.MORE);
        words.put("为", Comparison.EQUAL);
        return words;
    }
}
