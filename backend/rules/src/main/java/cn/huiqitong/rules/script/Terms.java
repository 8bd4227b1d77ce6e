package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sums: 上年【营业收入】－ 2年前【营业收入】× 0.5. */
final class Terms {
    private Terms() {}

    static String write(List<Term> terms, Names names) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            boolean minus = term.factor().signum() < 0;
            text.append(text.isEmpty() ? (minus ? "－" : "") : minus ? " － " : " ＋ ");
            text.append(Values.year(term.year())).append(names.field(term.fact()));
            BigDecimal size = term.factor().abs();
            text.append(size.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + Values.plain(size));
        }
        return text.toString();
    }

    static List<Term> read(Cursor cursor) {
        List<Term> terms = new ArrayList<>();
        boolean minus = cursor.take("－");
        do {
            terms.add(term(minus, cursor));
            minus = cursor.take("－");
        } while (minus || cursor.take("＋"));
        return terms;
    }

    private static Term term(boolean minus, Cursor cursor) {
        YearRef year = Values.readYear(cursor);
        FactField field = cursor.names().read(cursor);
        BigDecimal size = cursor.take("×") ? cursor.number() : BigDecimal.ONE;
        return new Term(field.key(), year, minus ? size.negate() : size);
    }
}
