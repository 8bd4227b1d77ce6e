package cn.huiqitong.eligibility.city;

import cn.huiqitong.eligibility.city.CitySnapshot.Firm;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Reads a range of firms by several threads, some thousand firms each, and hands them over in order. */
record CityReader(EnterpriseProfiles profiles) {

    private static final int CHUNK = 4096;
    private static final int MOST_THREADS = 8;

    void read(long from, long to, Consumer<Firm> into) {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Deque<Future<List<Firm>>> ahead = new ArrayDeque<>();
            for (long at = from; at <= to || !ahead.isEmpty(); at += CHUNK) {
                if (at <= to) {
                    long first = at;
                    ahead.add(pool.submit(() -> chunk(first, Math.min(to, first + CHUNK - 1))));
                }
                if (ahead.size() > threads || at + CHUNK > to) {
                    taken(ahead.remove()).forEach(into);
                }
            }
        }
    }

    private List<Firm> chunk(long from, long to) {
        List<Firm> firms = new ArrayList<>();
        profiles.each(from, to, (no, uscc, version, facts) -> firms.add(new Firm(no, version, facts)));
        return firms;
    }

    private static List<Firm> taken(Future<List<Firm>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the city was read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the city cannot be read", e.getCause());
        }
    }
}
