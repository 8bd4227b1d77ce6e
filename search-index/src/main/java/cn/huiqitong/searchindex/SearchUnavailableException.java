package cn.huiqitong.searchindex;

/** Elasticsearch cannot be reached, or refuses to work. Trying again later may help. */
public final class SearchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SearchUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
