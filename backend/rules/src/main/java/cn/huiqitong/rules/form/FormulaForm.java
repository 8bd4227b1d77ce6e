package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class FormulaForm implements Form<Formula> {
    @Override
    public @Nullable Formula read(Source source) {
        String name = source.json().text("name");
        source.json().needs("of");
        List<Term> of = Terms.read("of", source);
        List<Term> to = Terms.read("to", source);
        Comparison op = source.op();
        BigDecimal value = source.number("value");
        if (of.isEmpty() || op == null || value == null) {
            return null;
        }
        if (!to.isEmpty() && Objects.equals(unit(of, source), unit(to, source))) {
            Literals.checkShare("value", value, source);
        }
        return new Formula(name, of, to, op, value, source.origin());
    }

    @Override
    public void write(Formula value, Sheet sheet) {
        sheet.put("name", value.name())
                .put("of", Terms.write(value.of()))
                .put("to", value.to().isEmpty() ? null : Terms.write(value.to()))
                .put("op", value.op().json())
                .put("value", value.value());
    }

    private static @Nullable String unit(List<Term> terms, Source source) {
        return source.fields().get(terms.getFirst().fact()).unit();
    }
}
