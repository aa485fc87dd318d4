#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#elif __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#error "libpq-fe.h not found: install libpq-dev"
#endif

/* The codes of an error's fields are character macros, which Swift does not import. */
enum {
    ERROR_FIELD_SEVERITY = PG_DIAG_SEVERITY_NONLOCALIZED,
    ERROR_FIELD_SQLSTATE = PG_DIAG_SQLSTATE,
    ERROR_FIELD_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME,
    ERROR_FIELD_TABLE = PG_DIAG_TABLE_NAME,
    ERROR_FIELD_COLUMN = PG_DIAG_COLUMN_NAME,
    ERROR_FIELD_MESSAGE = PG_DIAG_MESSAGE_PRIMARY,
    ERROR_FIELD_DETAIL = PG_DIAG_MESSAGE_DETAIL,
    ERROR_FIELD_HINT = PG_DIAG_MESSAGE_HINT,
};
