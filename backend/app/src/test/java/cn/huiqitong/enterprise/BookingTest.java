package cn.huiqitong.enterprise;

import static cn.huiqitong.enterprise.SampleWords.NEW;
import static cn.huiqitong.enterprise.SampleWords.OLD;
import static cn.huiqitong.enterprise.SampleWords.department;
import static cn.huiqitong.enterprise.SampleWords.firm;
import static cn.huiqitong.enterprise.SampleWords.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.enterprise.merge.Booking;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.enterprise.merge.Supply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final Statement HEADCOUNT = department("市人社局", OLD, Map.of("headcount", 128, "layoffRate", 0.1));

    @Test
    void aLaterWordReplacesTheSourcesOwnAndKeepsTheRest() {
        Statement later = department("市人社局", NEW, Map.of("headcount", 140));

        Booking booking = book(List.of(HEADCOUNT), later);

        assertThat(booking.closed()).containsExactly(1L);
        assertThat(booking.opened())
                .containsExactly(department("市人社局", OLD, Map.of("layoffRate", 0.1)), later)
                .isEqualTo(booking.inForce());
    }

    @Test
    void nobodyElsesWordIsTouched() {
        Booking booking = book(
                List.of(HEADCOUNT, firm(OLD, Map.of("headcount", 5))),
                department("市统计局", NEW, Map.of("headcount", 141)));

        assertThat(booking.closed()).isEmpty();
        assertThat(booking.opened()).hasSize(1);
        assertThat(booking.inForce()).hasSize(3);
    }

    @Test
    void aLateDeliveryOfOldDataDoesNotEndNewerData() {
        Statement newer = department("市人社局", NEW, Map.of("headcount", 140));

        Booking booking = book(List.of(newer), HEADCOUNT);

        assertThat(booking.closed()).isEmpty();
        assertThat(booking.inForce()).containsExactly(newer, HEADCOUNT);
    }

    @Test
    void theSameWordAgainChangesNothing() {
        assertThat(book(List.of(HEADCOUNT), department("市人社局", OLD, Map.of("headcount", 128)))
                        .nothing())
                .isTrue();
    }

    @Test
    void aDepartmentAddsYearsAndTheFirmStatesItsSeriesAnew() {
        Map<String, Object> both = Map.of("revenue", Map.of("2023", 1, "2024", 2));
        Map<String, Object> next = Map.of("revenue", Map.of("2024", 3, "2025", 4));

        assertThat(book(List.of(department("市税务局", OLD, both)), department("市税务局", NEW, next))
                        .inForce())
                .extracting(Statement::facts)
                .containsExactly(Map.of("revenue", Map.of("2023", 1)), next);
        assertThat(book(List.of(firm(OLD, both)), firm(NEW, next)).inForce())
                .extracting(Statement::facts)
                .containsExactly(next);
    }

    @Test
    void takingBackEndsTheFirmsWordOnly() {
        Booking booking = Booking.of(
                supplies(List.of(HEADCOUNT, firm(OLD, Map.of("headcount", 5, "ipCount", 1)))),
                List.of(),
                Set.of("headcount"),
                NEW,
                Set.of());

        assertThat(booking.closed()).containsExactly(2L);
        assertThat(booking.inForce()).containsExactly(HEADCOUNT, firm(OLD, Map.of("ipCount", 1)));
    }

    @Test
    void whatIsNoLongerValidEndsAndIsNotTakenEither() {
        Statement over = until("市科技局", OLD, NEW.minusDays(1), Map.of("ipCount", 1));
        Statement lastDay = until("市工信局", OLD, NEW, Map.of("size", "SMALL"));

        Booking booking = book(List.of(over, lastDay), until("市商务局", OLD, OLD, Map.of("headcount", 1)));

        assertThat(booking.closed()).containsExactly(1L);
        assertThat(booking.opened()).isEmpty();
        assertThat(booking.inForce()).containsExactly(lastDay);
    }

    private static Booking book(List<Statement> open, Statement... said) {
        return Booking.of(supplies(open), List.of(said), Set.of(), NEW, Set.of("revenue"));
    }

    private static List<Supply> supplies(List<Statement> said) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> new Supply(i + 1L, said.get(i)))
                .toList();
    }
}
