package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class ScoreForm implements Form<Score> {
    @Override
    public @Nullable Score read(Source source) {
        String name = source.json().text("name");
        Comparison op = source.op();
        BigDecimal value = source.number("value");
        List<?> items = source.json().needs("parts") ? source.json().list("parts") : List.of();
        if (items.isEmpty() && source.json().value("parts") instanceof List<?>) {
            source.error(ErrorCode.EMPTY_GROUP, "parts", "评分表是空的");
        }
        List<Score.Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Source item = source.source(items.get(i), "parts[" + i + "]");
            Score.Part part = item == null ? null : ScoreParts.read(item);
            if (part != null) {
                parts.add(part);
            }
        }
        return op == null || value == null ? null : new Score(name, parts, op, value, source.origin());
    }

    @Override
    public void write(Score value, Sheet sheet) {
        List<Map<String, Object>> parts =
                value.parts().stream().map(ScoreParts::write).toList();
        sheet.put("name", value.name())
                .put("parts", parts)
                .put("op", value.op().json())
                .put("value", value.value());
    }
}
