package cn.huiqitong.request;

import cn.huiqitong.matching.FirmDecision;
import cn.huiqitong.matching.FirmDecisions;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decisions that firms doubt: only a firm's own, on the item that the request is about. */
@Singleton
class Doubts {

    private final FirmDecisions decisions;

    Doubts(FirmDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param draft what was kept before, whose decision stays the one that is meant
     * @throws Problem 422 at {@code itemId} or {@code doubt}
     */
    @Nullable FirmDecision get(Firm firm, Filing filing, @Nullable Content draft) {
        DoubtForm doubt = filing.doubt();
        if (doubt == null) {
            return null;
        }
        String itemId = filing.itemId();
        if (itemId == null) {
            throw Problem.invalid("itemId", "对判定有疑问，要写明是哪一条政策。");
        }
        FirmDecision kept = draft == null || !itemId.equals(draft.itemId()) ? null : draft.doubted();
        if (kept != null && kept.id() == null && doubt.decisionId() == null && kept.verdict() == doubt.verdict()) {
            return kept;
        }
        return own(firm, itemId, doubt);
    }

    private FirmDecision own(Firm firm, String itemId, DoubtForm doubt) {
        Long id = doubt.decisionId();
        Optional<FirmDecision> found =
                id == null ? decisions.present(firm.uscc(), itemId) : decisions.find(firm.uscc(), itemId, id);
        FirmDecision decision = found.orElseThrow(() -> Problem.invalid("doubt", "没有找到对这家企业和这条政策的判定，请从“我的政策”重新进入。"));
        if (decision.verdict() != doubt.verdict()) {
            throw Problem.invalid("doubt", "这个判定刚才变了。请回到“我的政策”看过新的判定，再提交。");
        }
        return decision;
    }
}
