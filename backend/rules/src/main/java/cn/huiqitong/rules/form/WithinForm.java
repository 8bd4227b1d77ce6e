package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

final class WithinForm implements Form<Within> {
    @Override
    public @Nullable Within read(Source source) {
        FactField field = source.field("fact", EnumSet.of(FactType.DATE));
        Window window = Windows.read(source);
        if (window.unlimited()) {
            source.error(ErrorCode.MISSING_PROPERTY, "last", "last、from、to、year 至少要写一个");
        }
        return field == null ? null : new Within(field.key(), window, source.origin());
    }

    @Override
    public void write(Within value, Sheet sheet) {
        Windows.write(value.window(), sheet.put("fact", value.fact()));
    }
}
