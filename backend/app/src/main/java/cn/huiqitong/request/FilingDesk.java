package cn.huiqitong.request;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For features that hear of problems elsewhere: each becomes a request in the same loop. */
@Singleton
public class FilingDesk {

    /**
     * What a firm asked.
     *
     * @param category name of a category, for instance {@code CONSULT}
     * @param channel {@code VISIT} or {@code MEETING}
     * @param originId what it came from; the same again gives the same request
     */
    public record NewRequest(
            String uscc,
            String category,
            String title,
            String text,
            String contactName,
            String contactPhone,
            @Nullable String itemId,
            String channel,
            String originId) {}

    public record FiledRequest(long id, String number) {}

    /** Where a request is now, in Chinese; the department's code is null while it waits for dispatch. */
    public record Progressed(
            long id,
            String number,
            String stateLabel,
            boolean open,
            @Nullable String department) {}

    private final Filings filings;
    private final Firms firms;
    private final RequestRows rows;

    FilingDesk(Filings filings, Firms firms, RequestRows rows) {
        this.filings = filings;
        this.firms = firms;
        this.rows = rows;
    }

    /** @throws Problem 422 for an unknown firm, category, item or channel; 403 for who does not take part in the loop */
    public FiledRequest fileFor(CurrentUser clerk, NewRequest asked) {
        Category category =
                Category.find(asked.category()).orElseThrow(() -> Problem.invalid("category", "没有这个类别，请重新选择。"));
        Channel channel = Stream.of(Channel.VISIT, Channel.MEETING)
                .filter(candidate -> candidate.name().equals(asked.channel()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("channel", "来源要是走访或者政企面对面。"));
        var filing = new Filing(
                category, asked.title(), asked.text(), asked.contactName(), asked.contactPhone(), asked.itemId(), null);
        Actor actor = Actors.of(clerk);
        ServiceRequest filed =
                filings.register(actor, firms.known(asked.uscc()), filing, Origin.by(actor, channel, asked.originId()));
        return new FiledRequest(filed.storedId(), filed.number());
    }

    /** Those of the ids that are requests. Who may see the origin may see this much of the request. */
    public List<Progressed> list(Collection<Long> ids) {
        return rows.list(ids).stream()
                .map(request -> new Progressed(
                        request.storedId(),
                        request.number(),
                        request.state().label(),
                        request.state().open(),
                        request.handling().department()))
                .toList();
    }
}
