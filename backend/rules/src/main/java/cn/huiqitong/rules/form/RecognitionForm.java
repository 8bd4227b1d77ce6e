package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class RecognitionForm implements Form<Recognition> {
    @Override
    public @Nullable Recognition read(Source source) {
        FactField honours = source.field("name", Recognition.LIST, EnumSet.of(FactType.LIST));
        boolean named = source.json().needs("name");
        Source entry = honours == null ? null : source.within(honours);
        List<String> names = entry == null || !named ? List.of() : Codes.read("name", Recognition.NAME, entry);
        boolean levelled = source.json().has("level");
        List<String> levels = entry == null || !levelled ? List.of() : Codes.read("level", Recognition.LEVEL, entry);
        Boolean first = source.json().flag("first");
        Boolean valid = source.json().flag("valid");
        Window window = Windows.read(source);
        if (names.isEmpty()) {
            return null;
        }
        return new Recognition(names, levels, first, window, Boolean.TRUE.equals(valid), source.origin());
    }

    @Override
    public void write(Recognition value, Sheet sheet) {
        sheet.put("name", value.names())
                .put("level", value.levels().isEmpty() ? null : value.levels())
                .put("first", value.first())
                .flag("valid", value.valid());
        Windows.write(value.window(), sheet);
    }
}
