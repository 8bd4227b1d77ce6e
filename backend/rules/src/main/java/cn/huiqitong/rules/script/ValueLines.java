package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes, flags and time passed: 【所属行业】属于「制造业」, 【独立法人】为 是, 【成立日期】满 1年, 【成立日期】在期间 近3年. */
final class ValueLines {
    private ValueLines() {}

    static String write(In in, Names names) {
        FactField field = names.fields().get(in.fact());
        return names.field(in.fact()) + "属于" + names.codes(in.codes(), field);
    }

    static String write(Is is, Names names) {
        return names.field(is.fact()) + "为 " + (is.value() ? "是" : "否");
    }

    static String write(Age age, Names names) {
        StringBuilder text = new StringBuilder(names.field(age.fact()));
        text.append(age.on() == null ? "" : "截至 " + Values.day(age.on()) + " ");
        text.append(age.atLeast() == null ? "" : "满 " + Values.period(age.atLeast()));
        text.append(age.atLeast() != null && age.atMost() != null ? " 且" : "");
        text.append(age.atMost() == null ? "" : "不超过 " + Values.period(age.atMost()));
        return text.toString();
    }

    static String write(Within within, Names names) {
        return names.field(within.fact()) + "在期间 " + Values.window(within.window());
    }

    /** The condition after its subject; null when none of these words stands here. */
    static @Nullable Condition read(FactField field, Cursor cursor) {
        if (cursor.sees("属于")) {
            return in(field, cursor);
        }
        if (field.type() == FactType.FLAG) {
            cursor.need("为");
            boolean value = cursor.take("是");
            if (!value) {
                cursor.need("否");
            }
            return new Is(field.key(), value, Tail.read(cursor));
        }
        if (cursor.take("在期间")) {
            Window window = Values.readWindow(cursor);
            return new Within(field.key(), window, Tail.read(cursor));
        }
        return age(field, cursor);
    }

    private static In in(FactField field, Cursor cursor) {
        List<FactType> coded = List.of(FactType.CODE, FactType.CODES, FactType.TEXT);
        if (!coded.contains(field.type())) {
            throw cursor.problem(
                    ErrorCode.WRONG_FACT_TYPE,
                    field.label() + "是“" + field.type().label() + "”，不能说“属于”");
        }
        cursor.need("属于");
        List<String> codes = cursor.names().readCodes(cursor, field);
        return new In(field.key(), codes, Tail.read(cursor));
    }

    private static @Nullable Condition age(FactField field, Cursor cursor) {
        LocalDate on = cursor.take("截至") ? Values.readDay(cursor) : null;
        Period atLeast = cursor.take("满") ? Values.readPeriod(cursor) : null;
        cursor.take("且");
        Period atMost = cursor.take("不超过") ? Values.readPeriod(cursor) : null;
        if (on != null && atLeast == null && atMost == null) {
            throw cursor.problem(ErrorCode.BAD_TEXT, "这里应是“满”或“不超过”和一段时间");
        }
        return atLeast == null && atMost == null ? null : new Age(field.key(), atLeast, atMost, on, Tail.read(cursor));
    }
}
