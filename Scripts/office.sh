# A server of one's own with people who have logins, as an office has it: for measuring and for killing. Sourced by bash
# after Scripts/lib.sh.

server_bin=$(dirname "$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1 || true)")
if [ ! -x "$server_bin/initdb" ]; then server_bin=$(pg_config --bindir); fi

# as_server COMMAND…: no server runs as root.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# make_server DIRECTORY: with checksums, everything on the disk before it is acknowledged, and trust on its socket.
make_server() {
    mkdir -p "$1"
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$1" && chmod 755 "$1"; fi
    as_server "$server_bin/initdb" --pgdata="$1/data" --auth=trust --username=coopfund --encoding=UTF8 --locale=C \
        --data-checksums >/dev/null
    as_server sh -c "cat >>'$1/data/postgresql.conf'" <<CONF
listen_addresses = ''
unix_socket_directories = '$1'
max_connections = 200
fsync = on
full_page_writes = on
synchronous_commit = on
log_min_messages = warning
CONF
}

start_server() {
    as_server "$server_bin/pg_ctl" --pgdata="$1/data" --log="$1/log" --wait --silent start
}

stop_server() {
    as_server "$server_bin/pg_ctl" --pgdata="$1/data" --mode="${2:-fast}" --wait --silent stop
}

# at LOGIN [DATABASE]: how this login reaches the server of $office.
at() { echo "host=$office dbname=${2:-postgres} user=$1"; }

as() {
    local login=$1
    shift
    COOPFUND_DATABASE=$(at "$login") "$tool" "$@"
}

# make_office LOANS: books with L1, L2, …, drawn and to be paid off in twenty years; an administrator who directs, two
# cashiers, an accountant, and the login of the writer.
make_office() {
    as coopfund db migrate >/dev/null
    as coopfund fund create --code BM --name "Quỹ thử" --province "Sóc Trăng" >/dev/null
    as coopfund capital contribute --source provincial-budget --amount "50.000 tỷ" --on 2010-01-04 >/dev/null 2>&1
    {
        echo 'code,kind,name'
        for number in $(seq "$1"); do echo "B$number,cooperative,HTX $number"; done
    } | as coopfund import borrowers - >/dev/null
    {
        echo 'number,borrower,approved_on,amount,project_cost,own_capital,rate,method,instalments,every,grace,disbursed_on,purpose'
        for number in $(seq "$1"); do
            echo "L$number,B$number,2012-01-03,1 tỷ,2 tỷ,1 tỷ,6,equal-principal,240,1m,0,2012-01-04,thử"
        done
    } | as coopfund import loans - >/dev/null
    "$server_bin/psql" "$(at coopfund)" -Xqc 'create role quan login; create role thu login; create role chi login;
        create role ke login; create role ghi login; grant pg_signal_backend to ghi'
    as coopfund person add "An" --login quan --duties administrator,director >/dev/null 2>&1
    as coopfund person add "Bình" --login thu --duties cashier --by "An" >/dev/null 2>&1
    as coopfund person add "Chi" --login chi --duties cashier --by "An" >/dev/null 2>&1
    as coopfund person add "Kế" --login ke --duties accountant --by "An" >/dev/null 2>&1
    as coopfund db grant --writer ghi >/dev/null
    "$server_bin/psql" "$(at coopfund)" -Xqc 'vacuum analyze'
}
