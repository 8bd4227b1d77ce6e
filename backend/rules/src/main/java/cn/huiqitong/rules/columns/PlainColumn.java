package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import java.util.Map;

/** A field with one value. */
record PlainColumn(String key, Codec codec, Slice slice) implements Column {
    PlainColumn(String key, Codec codec) {
        this(key, codec, new Slice(codec));
    }

    @Override
    public void set(int row, Facts facts) {
        slice.set(row, codec.value(facts, key).orElse(null));
    }

    @Override
    public void get(int row, Map<String, Object> values) {
        slice.find(row).ifPresent(value -> values.put(key, value));
    }

    @Override
    public void pack() {
        slice.pack();
    }

    @Override
    public long bytes() {
        return 24 + slice.bytes();
    }
}
