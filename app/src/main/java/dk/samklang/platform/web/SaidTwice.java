package dk.samklang.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The same question answered in two ways, or in two places: which of them was looked at would be anybody's guess. */
final class SaidTwice extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    SaidTwice() {
        super(HttpStatus.BAD_REQUEST);
    }
}
