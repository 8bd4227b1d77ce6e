package cn.huiqitong.rules.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The largest sum of numbers, each at most its amount and some of them together at most a limit: the simplex method with
 * exact numbers and Bland's rule, which always ends. As no amount stands under more than two limits, every pivot is a
 * power of two, so that every quotient is a finite decimal.
 */
final class Filling {
    private final int columns;
    /** One row per limit and per amount, the goal last: coefficients of the free numbers, then the right side. */
    private final BigDecimal[][] rows;

    private final int[] basic;
    private final int[] free;

    private Filling(List<BigDecimal> amounts, List<BitSet> together, List<BigDecimal> limits) {
        columns = amounts.size();
        int count = together.size() + columns;
        rows = new BigDecimal[count + 1][columns + 1];
        basic = new int[count];
        free = new int[columns];
        for (int row = 0; row <= count; row++) {
            for (int column = 0; column < columns; column++) {
                boolean in = row < together.size()
                        ? together.get(row).get(column)
                        : row == count || row - together.size() == column;
                rows[row][column] = in ? BigDecimal.ONE : BigDecimal.ZERO;
            }
        }
        for (int row = 0; row < count; row++) {
            rows[row][columns] = row < together.size() ? limits.get(row) : amounts.get(row - together.size());
            basic[row] = columns + row;
        }
        rows[count][columns] = BigDecimal.ZERO;
        for (int column = 0; column < columns; column++) {
            free[column] = column;
        }
    }

    /** The numbers, in the order of the amounts. */
    static List<BigDecimal> of(List<BigDecimal> amounts, List<BitSet> together, List<BigDecimal> limits) {
        Filling filling = new Filling(amounts, together, limits);
        for (int column = filling.entering(); column >= 0; column = filling.entering()) {
            filling.pivot(filling.leaving(column), column);
        }
        return filling.solution();
    }

    /** The first number that would still raise the sum; -1 when none does. */
    private int entering() {
        int entering = -1;
        for (int column = 0; column < columns; column++) {
            boolean raises = rows[basic.length][column].signum() > 0;
            if (raises && (entering < 0 || free[column] < free[entering])) {
                entering = column;
            }
        }
        return entering;
    }

    private int leaving(int column) {
        int leaving = -1;
        for (int row = 0; row < basic.length; row++) {
            if (rows[row][column].signum() > 0 && (leaving < 0 || tighter(row, leaving, column))) {
                leaving = row;
            }
        }
        return leaving;
    }

    private boolean tighter(int row, int other, int column) {
        int order = rows[row][columns]
                .multiply(rows[other][column])
                .compareTo(rows[other][columns].multiply(rows[row][column]));
        return order < 0 || (order == 0 && basic[row] < basic[other]);
    }

    private void pivot(int row, int column) {
        BigDecimal pivot = rows[row][column];
        rows[row][column] = BigDecimal.ONE;
        for (int k = 0; k <= columns; k++) {
            rows[row][k] = rows[row][k].divide(pivot);
        }
        for (int other = 0; other < rows.length; other++) {
            BigDecimal factor = rows[other][column];
            if (other != row && factor.signum() != 0) {
                rows[other][column] = BigDecimal.ZERO;
                for (int k = 0; k <= columns; k++) {
                    rows[other][k] = rows[other][k].subtract(factor.multiply(rows[row][k]));
                }
            }
        }
        int left = basic[row];
        basic[row] = free[column];
        free[column] = left;
    }

    private List<BigDecimal> solution() {
        BigDecimal[] numbers = new BigDecimal[columns];
        Arrays.fill(numbers, BigDecimal.ZERO);
        for (int row = 0; row < basic.length; row++) {
            if (basic[row] < columns) {
                numbers[basic[row]] = rows[row][columns];
            }
        }
        return new ArrayList<>(List.of(numbers));
    }
}
