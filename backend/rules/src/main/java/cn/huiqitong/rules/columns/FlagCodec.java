package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import java.util.Optional;

/** No is 0 and yes is 1. */
final class FlagCodec implements Codec {
    @Override
    public Optional<Boolean> value(Facts facts, String key) {
        return facts.flag(key);
    }

    @Override
    public long encode(Object value) {
        return (Boolean) value ? 1 : 0;
    }

    @Override
    public Boolean decode(long code) {
        return code != 0;
    }
}
