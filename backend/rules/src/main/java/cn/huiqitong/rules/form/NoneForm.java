package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Selection;
import org.jspecify.annotations.Nullable;

final class NoneForm implements Form<None> {
    @Override
    public @Nullable None read(Source source) {
        Selection selection = Selections.read(source);
        return selection == null ? null : new None(selection, source.origin());
    }

    @Override
    public void write(None value, Sheet sheet) {
        Selections.write(value.selection(), sheet);
    }
}
