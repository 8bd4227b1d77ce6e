package cn.huiqitong.browser;

import static cn.huiqitong.browser.Visitors.button;
import static cn.huiqitong.browser.Visitors.heading;
import static cn.huiqitong.browser.Visitors.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that nobody answers in time, as the firm, the office and the supervisor see it. Time is the test's own. */
@MicronautTest(transactional = false)
@Property(name = "late.test", value = "true")
@Property(name = "huiqitong.jobs", value = "false")
class LateBrowserIT extends Journey {

    /** The firm of the demo account ent2. */
    private static final Caller FIRM = Caller.enterprise("92320623MA00000B2T");

    private static final String TITLE = "稳岗返还何时到账";
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    /** Working days in which a complaint is promised to be settled, and then some: it is late, and watched over. */
    private static final int DAYS = 21;

    private static final Duration STEP = Duration.ofHours(4);

    @Inject
    Loop loop;

    @Inject
    List<Job> jobs;

    @Inject
    Database database;

    @Inject
    Time time;

    @BeforeEach
    void itIsMonday() {
        time.is(at(MONDAY));
    }

    @Test
    void what_is_late_is_said_to_be_late_to_everybody_and_the_firm_may_press() {
        JsonNode request = loop.accepted(FIRM, "rsj");
        pass(MONDAY.plusDays(DAYS));

        Page firm = visitors().enter("ent2", 360, "/requests");
        link(firm, TITLE).click();
        assertThat(firm.getByText(Pattern.compile("已超期 \\d+ 个工作日")).first()).isVisible();
        Accessibility.check(firm);
        button(firm, "催办").click();
        button(firm.getByRole(AriaRole.DIALOG), "发出催办").click();
        assertThat(firm.getByText("您催办了一次").first()).isVisible();

        Page office = visitors().enter("official1", 1280, "/desk");
        assertThat(heading(office, "已超期")).isVisible();
        assertThat(office.getByText(Pattern.compile("督办\\d级")).first()).isVisible();
        Accessibility.check(office);
        office.keyboard().press("j");
        office.keyboard().press("Enter");
        assertThat(office.getByText(Pattern.compile("已督办（\\d 级）"))).isVisible();

        Page supervisor = visitors()
                .enter(
                        "supervisor1",
                        1280,
                        "/requests?overdue=true&q=" + request.get("number").asText());
        link(supervisor, TITLE).click();
        button(supervisor, "催办").click();
        supervisor.getByLabel(Pattern.compile("催办说明")).fill("请今天内联系企业");
        button(supervisor.getByRole(AriaRole.DIALOG), "发出催办").click();
        assertThat(supervisor.getByText("请今天内联系企业")).isVisible();
        Accessibility.check(supervisor);
    }

    /** Lets time pass as it does: the timers look all the while, so that nothing counts as an outage. */
    private void pass(LocalDate day) {
        Job timers = jobs.stream()
                .filter(job -> job.name().equals("request.timers"))
                .findFirst()
                .orElseThrow();
        while (time.instant().isBefore(at(day))) {
            time.is(time.instant().plus(STEP));
            database.update("""
                    insert into timer_pulse (last_at) values (?)
                    on conflict (one) do update set last_at = excluded.last_at""", time.instant());
            timers.run();
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(Today.ZONE).toInstant();
    }

    @Singleton
    @Primary
    @Requires(property = "late.test")
    @Replaces(InstantSource.class)
    static class Time implements InstantSource {

        private volatile Instant now = at(MONDAY);

        void is(Instant at) {
            now = at;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
