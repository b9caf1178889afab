-- Who is quoted most in each month: the first $top of them, with the articles they speak in.
-- A date that cannot be read has no month.
SELECT month, speaker, quotes, articles
FROM (
    SELECT
        month,
        speaker,
        quotes,
        articles,
        row_number() OVER (PARTITION BY month ORDER BY quotes DESC, articles DESC, speaker) AS place
    FROM (
        SELECT
            month,
            quote['speaker'] AS speaker,
            count(*) AS quotes,
            count(DISTINCT id) AS articles
        FROM (
            SELECT
                id,
                to_char(TRY_CAST(date AS DATE), '%Y-%m') AS month,
                unnest(quotes(text)) AS quote
            FROM articles
        )
        WHERE quote['speaker'] IS NOT NULL
        GROUP BY month, quote['speaker']
    )
)
WHERE place <= CAST($top AS BIGINT)
ORDER BY month, place
