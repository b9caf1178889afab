-- Who is quoted together: pairs of speakers by the number of articles that quote both, the first $top.
WITH speakers AS (
    SELECT id, array_agg(DISTINCT quote['speaker']) AS names
    FROM (
        SELECT id, unnest(quotes(text)) AS quote
        FROM articles
    )
    WHERE quote['speaker'] IS NOT NULL
    GROUP BY id
),
-- Both sides from one list, so that each text is read once.
firsts AS (
    SELECT id, names, unnest(names) AS one FROM speakers
),
pairs AS (
    SELECT id, one, unnest(names) AS other FROM firsts
)
SELECT one, other, count(*) AS articles
FROM pairs
WHERE one < other
GROUP BY one, other
ORDER BY articles DESC, one, other
LIMIT $top
