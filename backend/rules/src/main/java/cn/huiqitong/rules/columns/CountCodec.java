package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import java.util.Optional;

/** How many entries a list has; the number stands for itself. */
final class CountCodec implements Codec {
    @Override
    public Optional<?> value(Facts facts, String key) {
        return facts.list(key).map(entries -> (long) entries.size());
    }

    @Override
    public long encode(Object value) {
        return (Long) value;
    }

    @Override
    public Long decode(long code) {
        return code;
    }
}
