package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.Reference;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Growth and published figures: 上年【营业收入】同比增长 > 10%, 上年【开票销售】同比增长 > 参照“全市平均增幅”. */
final class GrowthLines {
    private static final Pattern SEVERAL = Pattern.compile("近(\\d{1,2})年(年均|复合)增长");

    private GrowthLines() {}

    static String write(Growth growth, Names names) {
        return Values.year(growth.until()) + names.field(growth.fact()) + form(growth.form(), growth.years()) + " "
                + growth.op().sign() + " " + Values.number(growth.value(), Values.SHARE);
    }

    static String write(Relative relative, Names names) {
        Growth.Form form = relative.form();
        String unit = form == null ? names.fields().get(relative.fact()).unit() : Values.SHARE;
        Reference reference = relative.reference();
        BigDecimal value = reference.value();
        BigDecimal margin = reference.margin();
        return Values.year(relative.year()) + names.field(relative.fact())
                + (form == null ? "" : form(form, relative.years())) + " "
                + relative.op().sign() + " 参照"
                + Marks.quoted(reference.title())
                + (value == null ? "" : "（" + Values.number(value, unit) + "）")
                + (margin == null ? "" : "加 " + Values.number(margin, unit))
                + (reference.source() == null ? "" : "出处" + Marks.quoted(reference.source()));
    }

    /** The condition after its subject; null when it says nothing of growth. */
    static @Nullable Condition read(@Nullable YearRef year, FactField field, Cursor cursor) {
        if (cursor.take("同比增长")) {
            return read(year, field, Growth.Form.YOY, 1, cursor);
        }
        Matcher several = cursor.take(SEVERAL);
        if (several == null) {
            return null;
        }
        Growth.Form form = several.group(2).equals("年均") ? Growth.Form.AVERAGE : Growth.Form.CAGR;
        return read(year, field, form, Integer.parseInt(several.group(1)), cursor);
    }

    /** A figure itself against a published one, after the operator. */
    static Relative relative(@Nullable YearRef year, FactField field, Comparison op, Cursor cursor) {
        return relative(year, field, null, 1, op, cursor);
    }

    private static Condition read(@Nullable YearRef year, FactField field, Growth.Form form, int years, Cursor cursor) {
        Comparison op = Values.readOp(cursor);
        if (cursor.sees("参照")) {
            return relative(year, field, form, years, op, cursor);
        }
        if (year == null) {
            throw cursor.problem(ErrorCode.YEAR_MISSING, "增长率前面要写明到哪一年，如 上年");
        }
        BigDecimal value = Values.readNumber(cursor, Values.SHARE);
        return new Growth(field.key(), form, years, year, op, value, Tail.read(cursor));
    }

    private static Relative relative(
            @Nullable YearRef year,
            FactField field,
            Growth.@Nullable Form form,
            int years,
            Comparison op,
            Cursor cursor) {
        cursor.need("参照");
        String unit = form == null ? field.unit() : Values.SHARE;
        String title = cursor.needQuoted();
        BigDecimal value = null;
        if (cursor.take("（")) {
            value = Values.readNumber(cursor, unit);
            cursor.need("）");
        }
        BigDecimal margin = cursor.take("加") ? Values.readNumber(cursor, unit) : null;
        String source = cursor.take("出处") ? cursor.needQuoted() : null;
        Reference reference = new Reference(title, value, margin, source);
        return new Relative(field.key(), form, years, year, op, reference, Tail.read(cursor));
    }

    private static String form(Growth.Form form, int years) {
        return switch (form) {
            case YOY -> "同比增长";
            case AVERAGE -> "近" + years + "年年均增长";
            case CAGR -> "近" + years + "年复合增长";
        };
    }
}
