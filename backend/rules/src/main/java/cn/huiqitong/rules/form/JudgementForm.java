package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Judgement;
import org.jspecify.annotations.Nullable;

final class JudgementForm implements Form<Judgement> {
    @Override
    public @Nullable Judgement read(Source source) {
        source.json().needs("text");
        String by = source.json().needs("by") ? source.json().text("by") : null;
        return by == null ? null : new Judgement(by, source.origin());
    }

    @Override
    public void write(Judgement value, Sheet sheet) {
        sheet.put("by", value.by());
    }
}
