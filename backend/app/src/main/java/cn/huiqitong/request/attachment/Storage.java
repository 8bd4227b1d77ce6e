package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vault as a request meets it: a store that does not answer is a 503, a content that is lost a 404, both logged.
 * Putting and dropping one content exclude each other by a lock, so that no row stays without its bytes.
 */
@Singleton
class Storage {

    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);

    private final Vault vault;
    private final AttachmentRows rows;
    private final Database database;

    Storage(Vault vault, AttachmentRows rows, Database database) {
        this.vault = vault;
        this.rows = rows;
        this.database = database;
    }

    /** Ahead of the transaction that needs it, since it may take a while. */
    void put(ReceivedFile file) {
        try {
            vault.put(file.content(), file.path());
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** Within the transaction that adds the row: puts it again where somebody has dropped it since. */
    void hold(ReceivedFile file) {
        rows.lock(file.content());
        put(file);
    }

    InputStream open(Sha256 content) {
        try {
            return vault.open(content);
        } catch (NoSuchFileException e) {
            LOG.error("attachment content {} is not in the vault", content.hex());
            throw Problem.notFound("这个附件的内容找不到了，已经记录，请联系管理员。");
        } catch (IOException e) {
            throw away(e);
        }
    }

    /**
     * Removes bytes that no row needs any more; after the commit that made it so. What cannot be removed now, the search
     * for orphans finds.
     */
    void drop(Sha256 content) {
        database.inTransaction(() -> {
            rows.lock(content);
            return rows.needed(content) || removed(content);
        });
    }

    private boolean removed(Sha256 content) {
        try {
            vault.remove(content);
            return true;
        } catch (IOException e) {
            LOG.error("attachment content {} cannot be removed from the vault", content.hex(), e);
            return false;
        }
    }

    private static Problem away(IOException e) {
        LOG.error("the attachment vault does not answer", e);
        return new Problem(ProblemType.UNAVAILABLE, "附件存储暂时不可用，请稍后再试。其他功能不受影响。");
    }
}
