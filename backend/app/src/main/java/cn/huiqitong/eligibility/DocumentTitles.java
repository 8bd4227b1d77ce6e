package cn.huiqitong.eligibility;

import cn.huiqitong.policy.PolicyDocument;
import cn.huiqitong.policy.PolicyDocuments;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Titles of the documents that rules quote. Kept while the process runs: documents are loaded at its start. */
@Singleton
class DocumentTitles {

    private final PolicyDocuments documents;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    DocumentTitles(PolicyDocuments documents) {
        this.documents = documents;
    }

    /** The title; the id itself for a document that is not in the collection. */
    String of(String documentId) {
        return known.computeIfAbsent(
                documentId, id -> documents.find(id).map(PolicyDocument::title).orElse(id));
    }
}
