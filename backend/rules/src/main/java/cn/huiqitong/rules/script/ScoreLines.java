package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.condition.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 评分“综合评价”≥ 60：, below it 项“科技人员”满分 20 其余得 0： with its cases 得 20：, each with its condition below. */
final class ScoreLines {
    static final String FIRST = "评分";

    private ScoreLines() {}

    static String write(Score score) {
        return FIRST + (score.name() == null ? "" : Marks.quoted(score.name())) + " "
                + score.op().sign() + " " + Values.plain(score.value());
    }

    static String write(Score.Part part) {
        return "项" + Marks.quoted(part.title()) + "满分 " + Values.plain(part.max())
                + (part.otherwise() == null ? "" : " 其余得 " + Values.plain(part.otherwise()))
                + (part.by() == null ? "" : " 由" + Marks.quoted(part.by()) + "打分")
                + (part.cases().isEmpty() ? "" : "：");
    }

    static String write(Score.Case one) {
        return "得 " + Values.plain(one.points()) + "：";
    }

    /** After its first word. */
    static Score read(Cursor cursor, ConditionLines lines) {
        String name = cursor.quoted();
        Comparison op = Values.readOp(cursor);
        BigDecimal value = cursor.number();
        Origin origin = Tail.read(cursor);
        List<Score.Part> parts = new ArrayList<>();
        List<Line> below = cursor.line().below();
        for (int i = 0; i < below.size(); i++) {
            parts.add(part(below.get(i), cursor.names(), lines.at(".parts[" + i + "]")));
        }
        return new Score(name, parts, op, value, origin);
    }

    private static Score.Part part(Line line, Names names, ConditionLines lines) {
        lines.note(line);
        Cursor cursor = new Cursor(line, names);
        cursor.need("项");
        String title = cursor.needQuoted();
        cursor.need("满分");
        BigDecimal max = cursor.number();
        BigDecimal otherwise = cursor.take("其余得") ? cursor.number() : null;
        String by = null;
        if (cursor.take("由")) {
            by = cursor.needQuoted();
            cursor.need("打分");
        }
        cursor.take("：");
        cursor.end();
        return new Score.Part(title, max, cases(line, names, lines), otherwise, by);
    }

    private static List<Score.Case> cases(Line line, Names names, ConditionLines lines) {
        List<Score.Case> cases = new ArrayList<>();
        for (int i = 0; i < line.below().size(); i++) {
            Score.Case one = one(line.below().get(i), names, lines.at(".cases[" + i + "]"));
            if (one != null) {
                cases.add(one);
            }
        }
        return cases;
    }

    private static Score.@Nullable Case one(Line line, Names names, ConditionLines lines) {
        lines.note(line);
        Cursor cursor = new Cursor(line, names);
        cursor.need("得");
        BigDecimal points = cursor.number();
        cursor.take("：");
        cursor.end();
        Condition when = lines.only(cursor, ".when");
        return when == null ? null : new Score.Case(when, points);
    }
}
