package cn.huiqitong.rules.vector;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A score: the points of each part may be a range, and so may their total. */
final class PointsStep implements Step {
    private final int space;
    private final List<Part> parts;
    private final long limit;
    private final int planes;
    private final int met;
    private final int unmet;

    /**
     * A part in whole units above its fewest points.
     *
     * @param when by case
     * @param values the distinct points, ascending
     * @param places which of them each case gives, then the fewest and the most without a case
     */
    private record Part(List<Operand> when, long[] values, int[] places) {}

    PointsStep(Node.Points score, List<List<Operand>> when, int space, int met, int unmet) {
        this.space = space;
        this.met = met;
        this.unmet = unmet;
        Units units = Units.of(score.parts());
        parts = IntStream.range(0, when.size())
                .mapToObj(i -> part(when.get(i), units.above(score.parts().get(i))))
                .toList();
        long most = parts.stream()
                .mapToLong(part -> part.values[part.values.length - 1])
                .sum();
        planes = Long.SIZE - Long.numberOfLeadingZeros(most);
        limit = units.limit(score.from(), score.parts());
    }

    private static Part part(List<Operand> when, long[] points) {
        long[] values = LongStream.of(points).sorted().distinct().toArray();
        return new Part(
                when,
                values,
                LongStream.of(points)
                        .mapToInt(number -> Arrays.binarySearch(values, number))
                        .toArray());
    }

    @Override
    public void run(Desk desk) {
        int words = desk.words(space);
        int room = desk.row(met).length;
        Tallies low = new Tallies(planes, room, words);
        Tallies high = new Tallies(planes, room, words);
        for (Part part : parts) {
            long[][] possible = possible(part, desk, room, words);
            low(part, possible, low, room, words);
            high(part, possible, high, room, words);
        }
        low.atLeast(limit, desk.row(met));
        high.atLeast(limit, desk.row(unmet));
        Kernels.not(desk.row(unmet), words);
    }

    private static void low(Part part, long[][] possible, Tallies low, int room, int words) {
        long[] open = full(room);
        long[] mask = new long[room];
        for (int i = 0; i < possible.length; i++) {
            Kernels.both(mask, possible[i], open, words);
            low.put(mask, part.values[i]);
            Kernels.clear(open, mask, words);
        }
        low.add();
    }

    private static void high(Part part, long[][] possible, Tallies high, int room, int words) {
        long[] open = full(room);
        long[] mask = new long[room];
        for (int i = possible.length - 1; i >= 0; i--) {
            Kernels.both(mask, possible[i], open, words);
            high.put(mask, part.values[i]);
            Kernels.clear(open, mask, words);
        }
        high.add();
    }

    /** By distinct points, the rows that may still get them. */
    private static long[][] possible(Part part, Desk desk, int room, int words) {
        long[][] possible = new long[part.values.length][room];
        long[] reached = full(room);
        long[] caseMet = new long[room];
        long[] caseUnmet = new long[room];
        int cases = part.when.size();
        for (int i = 0; i < cases; i++) {
            part.when.get(i).write(desk.rows(), caseMet, caseUnmet, words);
            Kernels.orAndNot(possible[part.places[i]], reached, caseUnmet, words);
            Kernels.clear(reached, caseMet, words);
        }
        Kernels.or(possible[part.places[cases]], reached, words);
        Kernels.or(possible[part.places[cases + 1]], reached, words);
        return possible;
    }

    private static long[] full(int room) {
        long[] full = new long[room];
        Arrays.fill(full, -1L);
        return full;
    }
}
