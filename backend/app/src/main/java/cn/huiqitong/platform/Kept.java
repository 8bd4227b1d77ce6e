package cn.huiqitong.platform;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is dear to compute for a short while, so that many who ask the same at once are one question to the database.
 * An answer that took long is kept for a multiple of that, at most some seconds: counting never takes more than a small
 * share of the machine, and a small database is always told exactly. What is asked for as public may be kept longer.
 */
@Singleton
public final class Kept {

    private static final Duration CHEAP = Duration.ofMillis(10);
    private static final int TIMES = 20;
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final int MOST_ANSWERS = 2_000;

    private record Answer(Object value, long until) {}

    /** One question: its last answer, and the lock of the one who computes the next. */
    private static final class Question {
        final ReentrantLock computing = new ReentrantLock();
        volatile @Nullable Answer answer;
    }

    private final boolean on;
    private final Map<Object, Question> questions = new ConcurrentHashMap<>();

    Kept(@Value("${huiqitong.answers.keep:true}") boolean on) {
        this.on = on;
    }

    /** @param key equal for equal questions, with everything that the answer depends on but time */
    public <T> T get(Object key, Class<T> type, Supplier<T> compute) {
        return get(key, type, Duration.ZERO, compute);
    }

    /** @param least how long the answer may be kept in any case */
    public <T> T get(Object key, Class<T> type, Duration least, Supplier<T> compute) {
        if (!on) {
            return compute.get();
        }
        drop();
        Question question = questions.computeIfAbsent(key, any -> new Question());
        Optional<T> known = known(question, type);
        return known.isPresent() ? known.get() : computed(question, type, least, compute);
    }

    private static <T> T computed(Question question, Class<T> type, Duration least, Supplier<T> compute) {
        question.computing.lock();
        try {
            return known(question, type).orElseGet(() -> answered(question, least, compute));
        } finally {
            question.computing.unlock();
        }
    }

    private static <T> T answered(Question question, Duration least, Supplier<T> compute) {
        long start = System.nanoTime();
        T value = compute.get();
        long end = System.nanoTime();
        long keep = Math.max(keepNanos(end - start), least.toNanos());
        question.answer = keep == 0 ? null : new Answer(value, end + keep);
        return value;
    }

    static long keepNanos(long took) {
        return took < CHEAP.toNanos() ? 0 : Math.min(took * TIMES, MOST.toNanos());
    }

    private static <T> Optional<T> known(Question question, Class<T> type) {
        Answer answer = question.answer;
        return answer == null || answer.until() - System.nanoTime() <= 0
                ? Optional.empty()
                : Optional.of(type.cast(answer.value()));
    }

    /** Old questions make room for new ones; one that is being answered is answered all the same. */
    private void drop() {
        if (questions.size() > MOST_ANSWERS) {
            questions
                    .values()
                    .removeIf(question -> known(question, Object.class).isEmpty());
        }
    }
}
