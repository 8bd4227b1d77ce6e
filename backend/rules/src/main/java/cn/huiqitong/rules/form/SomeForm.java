package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import org.jspecify.annotations.Nullable;

final class SomeForm implements Form<Some> {
    @Override
    public @Nullable Some read(Source source) {
        Selection selection = Selections.read(source);
        return selection == null ? null : new Some(selection, source.origin());
    }

    @Override
    public void write(Some value, Sheet sheet) {
        Selections.write(value.selection(), sheet);
    }
}
