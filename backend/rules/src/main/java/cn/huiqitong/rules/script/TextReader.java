package cn.huiqitong.rules.script;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.form.RuleWriter;
import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.reading.RuleError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule in its readable form. Every error of every line at once, placed as {@code 第3行第5列}; what a line says is
 * then checked as in JSON.
 */
public final class TextReader {
    private static final int LONGEST = 200_000;
    private final Places places = new Places();
    private final Names names;

    private TextReader(FactCatalog catalog) {
        names = new Names(Fields.of(catalog));
    }

    public static Reading<Rule> read(String text, FactCatalog catalog) {
        TextReader reader = new TextReader(catalog);
        Rule rule = text.length() > LONGEST ? reader.tooLong() : reader.parse(text);
        List<RuleError> errors = reader.places.errors();
        if (!errors.isEmpty() || rule == null) {
            return Reading.failed(errors);
        }
        Reading<Rule> checked = RuleReader.read(RuleWriter.write(rule), catalog);
        return checked.ok()
                ? checked
                : Reading.failed(
                        checked.errors().stream().map(reader.places::placed).toList());
    }

    private @Nullable Rule tooLong() {
        places.add(new Problem(ErrorCode.BAD_TEXT, 1, 1, "规则过长"));
        return null;
    }

    private @Nullable Rule parse(String text) {
        try {
            List<Line> lines = Layout.read(text);
            Line first = lines.isEmpty() ? new Line(1, 1, "", List.of()) : lines.getFirst();
            Condition when = new ConditionLines("", names, places).only(head("当", first), "when");
            Amount amount = lines.size() > 1 ? amount(lines.get(1)) : null;
            if (lines.size() > 2) {
                throw new Problem(ErrorCode.BAD_LAYOUT, lines.get(2).number(), 1, "规则只有“当：”和“金额：”两部分");
            }
            return when == null ? null : new Rule(when, amount);
        } catch (Problem problem) {
            places.add(problem);
            return null;
        }
    }

    private @Nullable Amount amount(Line line) {
        Cursor cursor = head("金额", line);
        if (line.below().size() != 1) {
            throw cursor.problem(ErrorCode.BAD_LAYOUT, "下面应缩进写一个金额");
        }
        return new AmountLines("amount", names, places).read(line.below().getFirst());
    }

    private Cursor head(String word, Line line) {
        Cursor cursor = new Cursor(line, names);
        cursor.need(word);
        cursor.take("：");
        cursor.end();
        return cursor;
    }
}
