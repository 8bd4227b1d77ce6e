package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import java.time.LocalDate;
import java.util.Optional;

/** Days since 1970-01-01. */
final class DayCodec implements Codec {
    @Override
    public Optional<LocalDate> value(Facts facts, String key) {
        return facts.date(key);
    }

    @Override
    public long encode(Object value) {
        return ((LocalDate) value).toEpochDay();
    }

    @Override
    public LocalDate decode(long code) {
        return LocalDate.ofEpochDay(code);
    }
}
