package cn.huiqitong.rules.vector;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The largest unit of which all points of a score are whole multiples above their part's fewest: the fewer bits the sums
 * need, the faster they are.
 */
record Units(BigDecimal unit) {
    static Units of(List<Node.Part> parts) {
        int decimals = parts.stream()
                .flatMap(Units::all)
                .mapToInt(points -> Math.max(0, points.scale()))
                .max()
                .orElse(0);
        BigInteger unit = parts.stream()
                .flatMap(part -> all(part).map(points -> points.subtract(fewest(part))))
                .map(points -> points.scaleByPowerOfTen(decimals).toBigIntegerExact())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return new Units(new BigDecimal(unit.max(BigInteger.ONE), decimals));
    }

    /** By case, then the fewest and the most without a case: units above the part's fewest points. */
    long[] above(Node.Part part) {
        return all(part)
                .flatMapToLong(points -> LongStream.of(points.subtract(fewest(part))
                        .divide(unit, 0, RoundingMode.UNNECESSARY)
                        .longValueExact()))
                .toArray();
    }

    /** The fewest units that lie on the upper side. */
    long limit(Cut cut, List<Node.Part> parts) {
        BigDecimal above =
                cut.at().subtract(parts.stream().map(Units::fewest).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal whole = above.divide(unit, 0, cut.beyond() ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return Cut.at(cut.beyond() ? whole.add(BigDecimal.ONE) : whole).least();
    }

    private static BigDecimal fewest(Node.Part part) {
        return all(part).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    }

    private static Stream<BigDecimal> all(Node.Part part) {
        return Stream.concat(part.cases().stream().map(Node.Case::points), Stream.of(part.low(), part.high()));
    }
}
