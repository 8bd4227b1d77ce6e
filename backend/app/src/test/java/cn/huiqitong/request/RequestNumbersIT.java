package cn.huiqitong.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.platform.Database;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Filings at once do not wait for each other, and no number is missing in the end. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
class RequestNumbersIT {

    @Inject
    RequestNumbers numbers;

    @Inject
    Database database;

    @Test
    void one_after_the_other_they_are_consecutive() {
        LocalDate day = LocalDate.of(2031, 1, 2);
        assertThat(IntStream.range(0, 40).mapToObj(n -> next(day)).toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj("NT20310102-%04d"::formatted)
                        .toList());
    }

    @Test
    void a_second_filing_does_not_wait_for_the_first_and_what_failed_is_given_out_again() {
        LocalDate day = LocalDate.of(2031, 1, 3);
        assertThat(next(day)).endsWith("-0001");

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    assertThat(numbers.next(day)).endsWith("-0002");
                    assertThat(elsewhere(() -> next(day))).endsWith("-0003");
                    throw new IllegalStateException("this filing fails");
                }))
                .hasMessage("this filing fails");

        assertThat(List.of(next(day), next(day))).containsExactly("NT20310103-0002", "NT20310103-0004");
    }

    @Test
    void more_at_once_than_there_are_lanes_wait_and_get_different_ones() throws Exception {
        LocalDate day = LocalDate.of(2031, 1, 4);
        try (var pool = Executors.newFixedThreadPool(40)) {
            List<Callable<String>> filings = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(n -> () -> next(day))
                    .toList();
            List<String> given = pool.invokeAll(filings).stream()
                    .map(filing -> filing.resultNow())
                    .toList();
            assertThat(given).hasSize(200).doesNotHaveDuplicates();
        }
        int counted = database.get("select sum(last) from request_number where day = ?", row -> row.getInt(1), day);
        assertThat(counted).isEqualTo(200);
    }

    private String next(LocalDate day) {
        return database.inTransaction(() -> numbers.next(day));
    }

    private static String elsewhere(Supplier<String> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
