package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of at most six decimals and below 10^12 in millionths. */
final class NumberCodec implements Codec {
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(12);

    @Override
    public Optional<BigDecimal> value(Facts facts, String key) {
        return facts.number(key);
    }

    @Override
    public boolean fits(Object value) {
        BigDecimal number = (BigDecimal) value;
        return number.scale() <= Columns.DECIMALS && number.abs().compareTo(BOUND) < 0;
    }

    @Override
    public long encode(Object value) {
        return ((BigDecimal) value).setScale(Columns.DECIMALS).unscaledValue().longValueExact();
    }

    @Override
    public BigDecimal decode(long code) {
        return Scalars.plain(BigDecimal.valueOf(code, Columns.DECIMALS));
    }
}
